import { z } from "zod";
import type { RegisterValues } from "@/lib/domain/registers/entry";
import {
  GREATEST_COUNT,
  LONGEST_LINE,
  LONGEST_TEXT,
  REGISTER_YEARS,
  type RegisterField,
} from "@/lib/domain/registers/field";
import { fieldsOf, REGISTER_KINDS, type RegisterKind } from "@/lib/domain/registers/registers";
import { typedArea } from "./area";
import { typedDay } from "./day";
import { amountIfAny } from "./money";
import { line, text } from "./text";

/** A form sends digits, another system a number. */
const digits = (least: number, most: number) =>
  z.preprocess(
    (given) => (typeof given === "string" && /^[0-9]{1,9}$/.test(given.trim()) ? Number(given) : given),
    z.int().min(least).max(most),
  );

/** What each kind of field takes, as a person types it or another system sends it. */
function schemaOf(field: RegisterField): z.ZodType {
  switch (field.kind) {
    case "text":
      return line(LONGEST_LINE);
    case "long-text":
      return text(LONGEST_TEXT);
    case "money":
      return amountIfAny;
    case "count":
      return digits(0, GREATEST_COUNT);
    case "area":
      return typedArea;
    case "year":
      return digits(REGISTER_YEARS.from, REGISTER_YEARS.to);
    case "day":
      return typedDay;
    case "choice":
      return z.enum(field.choices ?? []);
    case "indicator":
    case "project":
      return line(60);
  }
}

const isNothing = (given: unknown) =>
  given === undefined || given === null || (typeof given === "string" && given.trim() === "");

/** The fields of one register: those it has, each as it is kept; what is left empty is absent, and said to be missing where it is required. */
function fieldsInput(kind: RegisterKind) {
  const shape = fieldsOf(kind).map(([key, field]) => {
    const given = z.preprocess((sent) => (isNothing(sent) ? undefined : sent), schemaOf(field).optional());
    const checked = field.required
      ? given.refine((value) => !isNothing(value), { params: { problem: "required" } })
      : given;
    return [key, checked] as const;
  });
  const nothing = Object.fromEntries(shape.map(([key]) => [key, null]));
  return z
    .preprocess(
      (sent) => (typeof sent === "object" ? { ...nothing, ...sent } : sent),
      z.strictObject(Object.fromEntries(shape)),
    )
    .transform(
      (values): RegisterValues =>
        Object.fromEntries(
          Object.entries(values).filter((said): said is [string, RegisterValues[string]] => !isNothing(said[1])),
        ),
    );
}

/** The check of each register's fields, made once. */
export const REGISTER_FIELDS = Object.fromEntries(REGISTER_KINDS.map((kind) => [kind, fieldsInput(kind)])) as Readonly<
  Record<RegisterKind, ReturnType<typeof fieldsInput>>
>;
