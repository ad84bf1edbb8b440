import type { RegisterField } from "@/lib/domain/registers/field";
import { fieldsOf, type RegisterKind } from "@/lib/domain/registers/registers";

/** What a form would send for one field, whatever it holds; a đề án only where its code is given. */
function typed(field: RegisterField): string | null {
  switch (field.kind) {
    case "money":
      return "1,5 tỷ";
    case "count":
      return "12";
    case "area":
      return "49,87";
    case "year":
      return "2025";
    case "day":
      return "05/09/2025";
    case "choice":
      return field.choices?.[0] ?? null;
    case "indicator":
      return "demonstration-models";
    case "project":
      return null;
    default:
      return "Nội dung của mục";
  }
}

/** Every field of a register as a person would type it. */
export function typedFields(kind: RegisterKind): Record<string, string> {
  const sent = fieldsOf(kind).map(([key, field]) => [key, typed(field)] as const);
  return Object.fromEntries(sent.filter((one): one is [(typeof one)[0], string] => one[1] !== null));
}
