import { z } from "zod";
import { PROJECT_STATES, type ProjectState } from "@/lib/domain/project/state";
import type { ProjectPart } from "./part";

/** Where a đề án is on its way. */
export const STATE: ProjectPart<ProjectState> = { name: "state", column: "p.state", schema: z.enum(PROJECT_STATES) };

/** How often a đề án was written or moved. */
export const VERSION: ProjectPart<number> = { name: "version", column: "p.version", schema: z.int() };
