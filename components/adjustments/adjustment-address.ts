import { projectHref } from "../projects/project-address";

/** Where the requests of a đề án stand, or one of them. */
export function adjustmentHref(code: string, id?: string): string {
  const all = `${projectHref(code)}/adjustments`;
  return id === undefined ? all : `${all}/${id}`;
}
