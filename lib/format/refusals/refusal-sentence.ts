import type { Refusal } from "@/lib/domain/errors";
import type { Locale } from "../locale";
import { en } from "./en";
import type { Sentences } from "./sentences";
import { vi } from "./vi";

const SENTENCES: Record<Locale, Sentences> = { vi, en };

/** What a refusal says to the person it is told to. */
export function refusalSentence(refusal: Refusal, locale: Locale): string {
  const say = SENTENCES[locale][refusal.code] as (refusal: Refusal) => string;
  return say(refusal);
}
