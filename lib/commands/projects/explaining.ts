import type { Refusal } from "@/lib/domain/errors";
import { explainingWrite } from "../explaining-write";

/** Runs a write on a đề án; what the database refuses is told by these rules. */
export function explaining<T>(write: () => Promise<T>, rules: Readonly<Record<string, Refusal>>): Promise<T> {
  return explainingWrite(write, { busy: { code: "project.busy" }, rules });
}
