package org.dueregard.dashboard.view;

/**
 * Actions under each heading: complete, green, amber, red and notRated always add up to total.
 *
 * @param complete complete
 * @param green on track and not complete
 * @param amber amber
 * @param red red
 * @param notRated closed ones included
 * @param closed how many of notRated are cancelled, or closed with a disposition; left out of the shares
 * @param total all of them
 */
public record CountsView(int complete, int green, int amber, int red, int notRated, int closed, int total) {}
