/** Which request a line of a plan decision answers, as it stands in the decision: in Vietnamese, whoever drafts it. */
export function adjustmentNote(number: number): string {
  return `Theo yêu cầu điều chỉnh số ${number}`;
}
