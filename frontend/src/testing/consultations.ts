import type {
  Consultation,
  ConsultationRecord,
  ConsultationRow,
  ConsultationSummary,
} from "../api/types";

const list = (query: string) => `/api/v1/consultations?year=2020-21&state=CLOSED${query}`;

const paper = { title: "Review of the action plan", reference: "s64236", place: "Page 12" };

/** A year of which a paper reported more than is recorded. */
export const summary: ConsultationSummary = {
  year: "2020-21",
  from: "2020-04-01",
  to: "2021-03-31",
  asAt: "2021-03-31",
  over: true,
  recorded: {
    total: { count: 1, href: list("") },
    external: { count: 1, href: list("&audience=EXTERNAL") },
    internal: { count: 0, href: list("&audience=INTERNAL") },
    byMethod: [{ method: "SURVEY", count: 1, href: list("&method=SURVEY") }],
  },
  published: [
    {
      id: "00000000-0000-0000-0000-000000000023",
      kind: "TOTAL",
      count: 23,
      recorded: 1,
      href: list(""),
      sentence: "23 reported, 1 recorded",
      source: paper,
    },
  ],
  years: [
    { year: "2021-22", recorded: 2, href: "/api/v1/consultations/summary?year=2021-22" },
    {
      year: "2020-21",
      recorded: 1,
      reported: 23,
      href: "/api/v1/consultations/summary?year=2020-21",
    },
  ],
  wards: ["Fant", "High Street"],
};

/** A survey that closed in a month of which no day is known. */
export const row: ConsultationRow = {
  ref: "CON-2020-01",
  status: "PUBLIC",
  title: "Survey of residents",
  audiences: ["RESIDENT"],
  external: true,
  method: "SURVEY",
  wards: [],
  opens: { date: "2020-09-01", precision: "MONTH" },
  closes: { date: "2020-10-31", precision: "MONTH" },
  state: "CLOSED",
  year: "2020-21",
  responses: 870,
  marginOfError: 3.3,
  weDidState: "OVERDUE",
  actions: [{ plan: "2017-2021", ref: "CL-01" }],
  links: { self: "/api/v1/consultations/CON-2020-01" },
};

const { weDidState: _state, responses: _responses, marginOfError: _margin, ...head } = row;

/** The same survey as its own address gives it. */
export const consultation: Consultation = {
  ...head,
  channels: ["Letter", "Web site"],
  askedAbout: [],
  languages: [],
  formats: [],
  extensions: [
    {
      was: { date: "2020-09-30", precision: "DAY" },
      closes: { date: "2020-10-31", precision: "MONTH" },
      reason: "Few had answered",
      on: "2020-09-20",
      author: "Equalities officer",
    },
  ],
  figures: {
    responses: 870,
    population: 138191,
    rateSentence: "No response rate: nobody was invited by name",
    marginOfError: 3.3,
    marginBase: 870,
    marginSentence: "3.3 percentage points either way at 95% confidence",
  },
  feedback: { state: "OVERDUE", due: "2021-01-31", weAsked: "What matters to you?" },
  fairness: [
    {
      question: "ADEQUATE_TIME",
      text: "Was there enough time to answer?",
      stage: "BEFORE_OPENING",
      answer: "NO",
      explanation: "Four weeks",
      answeredBy: "Equalities officer",
      answeredOn: "2020-08-20",
    },
    {
      question: "RESPONSES_CONSIDERED",
      text: "Were the responses considered?",
      stage: "BEFORE_DECISION",
    },
  ],
  warnings: [
    { code: "decision-date-unknown", message: "It is not known when it is decided" },
    {
      code: "unanswered",
      question: "RESPONSES_CONSIDERED",
      message: "Nobody has answered whether responses were considered",
    },
  ],
  actions: [
    {
      plan: "2017-2021",
      ref: "CL-01",
      wording: "We will listen",
      href: "/api/v1/actions/CL-01?plan=2017-2021",
    },
  ],
  measures: [],
  source: paper,
};

/** The same survey as its keepers see it. */
export const record: ConsultationRecord = {
  ref: consultation.ref,
  version: 3,
  status: "PUBLIC",
  consultation,
  fields: {
    title: consultation.title,
    audiences: [...consultation.audiences],
    method: consultation.method,
    opens: consultation.opens,
    closes: consultation.closes,
    responses: 870,
    channels: ["Letter", "Web site"],
  },
  externalIds: [],
  decided: [],
  abilities: ["EDIT", "EXTEND", "ANSWER", "SAY"],
};
