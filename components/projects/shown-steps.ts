import type { ComponentProps, ReactNode } from "react";
import type { Deadline } from "@/lib/domain/calendar/deadline";
import type { CarryingEvent } from "@/lib/domain/carrying/event";
import type { TakenStep } from "@/lib/domain/project/project-step";
import type { StepAhead } from "@/lib/domain/project/steps-ahead";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { ReserveStanding } from "@/lib/domain/reserve/reserve-list";
import type { DoublesSection } from "../beneficiaries/doubles-section";
import type { CouncilSection } from "../councils/council-section";
import type { ProjectFiles } from "./attachments/project-files";

/** What the page of a đề án shows to those who work on it: what was done, what may be done next, and what stands around it. */
export type ShownSteps = {
  readonly history: readonly TakenStep[];
  /** What happened from its plan decision on. */
  readonly events: readonly CarryingEvent[];
  readonly ahead: readonly StepAhead[];
  readonly outcome: string | null;
  /** By when it must leave the state it is in; null where nothing is set. */
  readonly deadline: Deadline | null;
  /** Its place in reserve; null where it has none. */
  readonly reserve: ReserveStanding | null;
  /** Its files, and how the form to add one came back, where the reader may. */
  readonly files: Omit<ComponentProps<typeof ProjectFiles>, "code" | "state" | "added"> | null;
  /** What it asks for above its caps, and why. */
  readonly overCaps: ReactNode;
  /** Đề án that may help the same establishments; null where nothing is doubted, or it is no question any more. */
  readonly doubles: Omit<ComponentProps<typeof DoublesSection>, "code" | "decided"> | null;
  /** The council it stands before; null where it stands before none. */
  readonly council: Omit<ComponentProps<typeof CouncilSection>, "code" | "judged"> | null;
  /** What was written otherwise since it was submitted before; null where it was submitted once only. */
  readonly changes: ReportTable | null;
};
