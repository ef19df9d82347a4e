import type { Report } from "../../api/reports";
import { addresses } from "../../app/addresses";
import { placeId } from "../plan/specForm";
import { implicationField } from "./ImplicationCard";
import { paragraphField } from "./ParagraphCard";
import { sectionId } from "./SectionCard";

/** The id of the control to which a pointer into the record of a report leads; empty where it has none. */
export function placeOfPointer(report: Report, pointer: string): string {
  const [, part, first = "", kind, row = ""] = pointer.split("/");
  const section = report.sections[Number(first)];
  if (part === "fields") {
    return placeId(first === "recommendations" ? `/${first}/${kind}/text` : `/${first}`);
  }
  if (part !== "sections" || !section) return "";
  const paragraph = section.paragraphs[Number(row)];
  const implication = section.implications[Number(row)];
  if (kind === "paragraphs" && paragraph) return paragraphField(paragraph.id);
  if (kind === "implications" && implication) return implicationField(implication.key);
  return sectionId(section.key);
}

/** Where a finding leads: the id of a control on the page, or the address of an action. */
export function placeOf(report: Report, anchor: string): string {
  const [, kind = "", name = ""] = /^([a-z]+)-(.+)$/.exec(anchor) ?? [];
  switch (kind) {
    case "field":
      return placeId(`/${name}`);
    case "recommendation":
      return placeId(`/recommendations/${Number(name) - 1}/text`);
    case "section":
      return sectionId(name);
    case "paragraph": {
      const all = report.sections.flatMap(({ paragraphs }) => paragraphs);
      const found = all.find(({ number }) => number === name);
      return found ? paragraphField(found.id) : "";
    }
    case "implication":
      return implicationField(name);
    case "action":
      return addresses.action(report.plan, name);
    default:
      return anchor;
  }
}
