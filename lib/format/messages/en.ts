import { layout } from "./en/layout";
import type { Translated } from "./translated";
import type { vi } from "./vi";

/** All English words of the product; typed from the Vietnamese, so that none can be missing. */
export const en: Translated<typeof vi> = { layout };
