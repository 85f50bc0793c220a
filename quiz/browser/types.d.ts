// What crosses the borders of the browser modules: Python's answers, the messages of the worker, the words of the page.

export interface RiskRange {
  /** Whole number from 0 to 100; null when nothing is known. */
  risk: number | null;
  low: number | null;
  high: number | null;
}

/** The object that `quiz score --json` prints (scoring/report.py). */
export interface Result extends RiskRange {
  instrument: string;
  version: number;
  /** null when no rule matches, as under the coverage floor. */
  verdict: string | null;
  /** Percent of the weight that is known. */
  coverage: number;
  settled: boolean | null;
  solid: boolean | null;
  other_bands: string[];
  stops: string[];
  dimensions: Record<string, RiskRange>;
  sides: Record<string, RiskRange>;
  contributions: { item: string; points: number }[];
  changes: { to: string; set: { item: string; option: string }[] }[];
  ask: string[];
  advice: { id: string; because: string[] }[];
  /** The fragment, with its leading `#`. */
  link: string;
}

export interface Explanation {
  band: string | null;
  range: string[];
  raises: string[];
  protects: string[];
  unknown_stops: string[];
  verdict_because: string[];
  next: string[];
}

/** Question id to option id, `unknown`, `not_applicable`, or the number typed. */
export type Responses = Record<string, string | number>;

/** Everything the result screen shows. shared: it came by a link and is not the reader's own. older: of an earlier version. */
export interface Outcome {
  result: Result;
  explanation: Explanation;
  responses: Responses;
  shared: boolean;
  older: boolean;
  since?: Since;
}

/** What has changed since an earlier version, and what today's makes of the same answers. */
export interface Since {
  today: Result;
  differences: Difference[];
  same: boolean;
}

export interface Difference {
  kind: string;
  id: string;
  before: number | null;
  after: number | null;
}

/** What Python says of a set of answers. */
export type Assessed = Omit<Outcome, "shared" | "older">;

export type Answer =
  | {
      ok: true;
      result: Result;
      explanation: Explanation;
      responses?: Responses;
      today?: { result: Result };
      differences?: Difference[];
      same_verdict?: boolean;
    }
  | { ok: false; faults?: { where: string; message: string }[]; fault?: { code: string } };

export interface Level {
  id: string;
  name: string;
  /** Its lower bound, included. */
  from: number;
  /** 0 (best) to 3 (worst): which of the four colors. */
  level: number;
}

export type Text = string | { one: string; other: string };
export type Values = Record<string, string | number>;

export interface PageWords {
  title: string;
  live: Record<string, Text>;
  answers: Record<string, string>;
  levels: Level[];
  /** Least coverage for a verdict, in percent. */
  floor: number;
  dimensions: Record<string, string>;
  sides: Record<string, string>;
}

export type EngineState = "idle" | "loading" | "ready" | "failed";

export type ToWorker = { kind: "boot" } | { kind: "call"; id: number; name: string; args: string[] };

/** `arrived`: one more file is there. `broken`: the runtime cannot be used any more. */
export type FromWorker =
  | { kind: "arrived" }
  | { kind: "ready" }
  | { kind: "answer"; id: number; value: string }
  | { kind: "fault"; id: number; message: string }
  | { kind: "broken"; message: string };

export type Step =
  | { kind: "start" }
  | { kind: "all" }
  | { kind: "check" }
  | { kind: "question"; id: string }
  | { kind: "result"; fragment: string }
  | { kind: "lost" };

/** What is kept on this device for one questionnaire. result: the fragment of the reader's own last result. */
export interface Kept {
  version: number;
  responses: Responses;
  result: string | null;
}

export interface Fault {
  question: import("./questions.js").Question;
  message: string;
}
