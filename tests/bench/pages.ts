import { MEASURED_REGION } from "./region-rollup";

/** A public page, or an answer of the API, under measurement, with what it may cost. */
export type BenchPage = {
  name: "region" | "nation" | "province" | "execution API" | "explain" | "figures" | "projects" | "search";
  path: string;
  /** SQL statements of one answer that nothing is held for. */
  statements: number;
  /** How many times as much CPU as the floor's answer of the region's rollup. */
  reach?: number;
  /** Kilobytes of its HTML as sent, compressed. */
  htmlKb?: number;
  /** Growth exponent of the rows and buffers its statements read, from 1× to 10× the data. */
  growth?: number;
  /** How many times as much CPU ten times the data may cost. */
  tenfold?: number;
};

const { code, year, through } = MEASURED_REGION;
const NO_GROWTH = { growth: 0.05, tenfold: 1.12 };
const period = `year=${year}&through=${through}`;

/** What most visits ask for, at addresses the sample has much money for. */
export const pages: readonly BenchPage[] = [
  {
    name: "region",
    path: `/regions/${code.toLowerCase()}?${period}`,
    statements: 1,
    reach: 12,
    htmlKb: 20,
    ...NO_GROWTH,
  },
  { name: "nation", path: `/?${period}`, statements: 1, reach: 16, htmlKb: 35, ...NO_GROWTH },
  // Its reasons ("vì sao") are read from the province's own đề án of the year, so a first ask grows with those.
  { name: "province", path: "/provinces/quang-tri-2025?year=2026&through=10", statements: 2, tenfold: 1.12 },
  { name: "execution API", path: `/api/v1/execution?scope=${code}&${period}`, statements: 1, reach: 4, ...NO_GROWTH },
  { name: "explain", path: `/explain?scope=${code}&${period}&measure=executed&column=ALL`, statements: 2, reach: 14 },
  { name: "figures", path: "/figures", statements: 8, reach: 20, ...NO_GROWTH },
  { name: "projects", path: `/projects?year=${year}`, statements: 3, reach: 16, tenfold: 1.3 },
  { name: "search", path: "/projects?q=may+moc+tien+tien", statements: 3, reach: 16, tenfold: 1.3 },
];
