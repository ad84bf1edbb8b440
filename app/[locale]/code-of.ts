import { notFound } from "next/navigation";
import { projectCodeInput } from "@/lib/input/projects-query";

/** The code of a đề án as it stands in an address; what is none is not found. */
export function codeOf(address: string): string {
  try {
    return projectCodeInput.safeParse({ code: decodeURIComponent(address) }).data?.code ?? notFound();
  } catch {
    return notFound();
  }
}
