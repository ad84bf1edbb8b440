import { projectHref, withQuery } from "../projects/project-address";

/** The partial acceptances of a đề án. */
export function partsHref(code: string): string {
  return `${projectHref(code)}/acceptance/parts`;
}

/** The form that accepts one beneficiary on one share. */
export function acceptPartHref(code: string, shareId: string, beneficiaryId: string): string {
  return `${withQuery(partsHref(code), { share: shareId, beneficiary: beneficiaryId })}#accept`;
}

/** The form that takes a partial acceptance back. */
export function recallPartHref(code: string, id: string): string {
  return `${withQuery(partsHref(code), { recall: id })}#recall`;
}
