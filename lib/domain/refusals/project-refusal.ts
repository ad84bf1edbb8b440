import type { Finding } from "../project/check-dossier";
import type { Section } from "../project/sections";
import type { Written } from "./written";

/** What is refused of the dossier of a đề án. */
export type ProjectRefusal =
  | { code: "project.stale"; version: number }
  | { code: "project.incomplete"; missing: readonly Finding[] }
  | { code: "project.section-stale"; version: number; sections: readonly Section[]; kept: Written; given: Written }
  | { code: "project.in-its-code"; field: "fund" | "year" | "unitId" }
  | { code: "project.ends-before-it-starts"; field: "endYear" | "endOn" }
  | { code: "project.not-in-catalogue"; given: string }
  | { code: "project.busy" };
