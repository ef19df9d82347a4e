/** Every public page, by an address of the plan that a first start loads. */
export const pages = [
  ["Overview", "/"],
  ["Role", "/roles/community-leader"],
  ["Role with filters", "/roles/service-provider?rating=NOT_RATED&q=equalities"],
  ["Role where nothing fits", "/roles/employer?q=zzzz"],
  ["Action", "/actions/CL-01"],
  ["Action in two roles", "/actions/SP-02"],
  ["Measures", "/measures"],
  ["Measure", "/measures/CL-O2"],
  ["Source", "/sources/report-2021-10-20#paragraph-2.11"],
  ["Data", "/data"],
  ["Accessibility", "/accessibility"],
  ["Page not found", "/no-such-page"],
  ["Unknown plan", "/?plan=1066"],
  ["Frame for other pages", "/embed"],
] as const;
