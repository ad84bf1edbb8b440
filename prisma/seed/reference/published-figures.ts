import type { Client } from "pg";
import { upsert } from "../write/upsert";
import { parseCsv } from "./csv";
import { dataFile } from "./data-file";

/** The published figures of golden.csv, exactly as their sources print them. */
const figures = parseCsv(dataFile("golden.csv")).map((line) => ({
  scope: line.scope || null,
  budget_year: line.year ? Number(line.year) : null,
  through_month: line.through_month ? Number(line.through_month) : null,
  fund: line.fund || null,
  content_group: line.content_group || null,
  measure: line.indicator ?? "",
  printed: line.printed ?? "",
  unit: line.unit ?? "",
  decimals: Number(line.decimals),
  source: line.source ?? "",
  source_date: line.source_date || null,
  note: line.note || null,
}));

const KEY = ["scope", "budget_year", "through_month", "fund", "content_group", "measure", "source", "source_date"];

/** Loads the published figures, each once; two sources that disagree both stay. */
export async function seedPublishedFigures(client: Client): Promise<number> {
  await upsert(client, "published_figure", KEY, figures);
  return figures.length;
}
