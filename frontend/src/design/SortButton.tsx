import type { ReactNode } from "react";

export type Order = "ascending" | "descending" | "none";

const arrows: Readonly<Record<Order, string>> = {
  ascending: "M1 7L5 2L9 7z",
  descending: "M1 3L5 8L9 3z",
  none: "M2 4L5 .5L8 4zM2 6L5 9.5L8 6z",
};

interface SortButtonProps {
  order: Order;
  onClick: () => void;
  children: ReactNode;
}

/** The button in a sortable column header (MoJ sortable table); the header carries `aria-sort`. */
export function SortButton({ order, onClick, children }: SortButtonProps) {
  return (
    <button type="button" className="dr-sort" onClick={onClick}>
      {children}
      <svg className="dr-sort__arrow" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <path d={arrows[order]} fill="currentColor" />
      </svg>
    </button>
  );
}
