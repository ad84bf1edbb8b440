/** A public page under measurement, with what it may cost. */
export type BenchPage = {
  name: "region" | "nation" | "province" | "projects" | "search";
  path: string;
  /** SQL statements of one answer. */
  statements: number;
  /** Kilobytes of its HTML as sent, compressed. */
  htmlKb?: number;
  /** Growth exponent of the rows and buffers its statements read, from 1× to 10× the data. */
  growth?: number;
};

/** The dashboards, the list of đề án and its search, at addresses the sample has much money for. */
export const pages: readonly BenchPage[] = [
  { name: "region", path: "/regions/mttn?year=2023&through=9", statements: 1, htmlKb: 20, growth: 0.05 },
  { name: "nation", path: "/?year=2023&through=9", statements: 1, htmlKb: 35, growth: 0.05 },
  { name: "province", path: "/provinces/quang-tri-2025?year=2026&through=10", statements: 1, growth: 0.05 },
  { name: "projects", path: "/projects?year=2023", statements: 2 },
  { name: "search", path: "/projects?q=may+moc+tien+tien", statements: 2 },
];
