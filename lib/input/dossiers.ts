import { z } from "zod";
import { choiceFilter } from "./address-values";
import { projectCodeInput } from "./projects-query";

const FORMATS = ["zip", "pdf"] as const;

/** A dossier's address: as JSON of what was written, or with `format` the whole of it as a file. */
export const dossierInput = projectCodeInput.extend({ format: choiceFilter(FORMATS) });

/** The whole dossier as a file. */
export const takeDossierInput = projectCodeInput.extend({ format: z.enum(FORMATS) });
export type TakeDossierInput = z.output<typeof takeDossierInput>;
