import { z } from "zod";
import { visible } from "@/lib/domain/text/plain-text";

/** One line of text. Lengths count what is kept: the text after it was put into its one form. */
export const line = (most: number, spelling: (text: string) => string = (text) => visible(text).trim()) =>
  z
    .string()
    .regex(/^\P{Cc}*$/u)
    .transform(spelling)
    .pipe(z.string().max(most));

/** One line of text as it is pasted, too: a tab or a line break in it is a space. */
export const spacedLine = (most: number) =>
  z
    .string()
    .transform((given) =>
      visible(given)
        .replace(/[\p{Cc}\s]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(most));

/** Several lines of text, however a browser sent its lines; an empty one is none. */
export const text = (most: number) =>
  z
    .string()
    .transform((given) =>
      visible(given)
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n]/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(most));

/** Several lines of text that may be left out: null then, and when nothing visible was written. */
export const optionalText = (most: number) =>
  text(most)
    .transform((given) => given || null)
    .nullable()
    .default(null);
