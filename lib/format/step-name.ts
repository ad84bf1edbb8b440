import type { StepCode } from "@/lib/domain/steps/steps";
import type { Locale } from "./locale";
import { steps as en } from "./messages/en/steps";
import { steps as vi } from "./messages/vi/steps";

const NAMES: Readonly<Record<Locale, Readonly<Record<string, Readonly<Record<string, string>>>>>> = { vi, en };

/** A step as its button names it. */
export function stepName(step: StepCode, locale: Locale): string {
  const [noun = "", verb = ""] = step.split(".");
  return NAMES[locale][noun]?.[verb] ?? step;
}
