import { sampleId } from "../sample/chance/sample-id";

const DOMAIN = "khuyencong.test";

/** The address of an account of the sample. */
export function emailOf(name: string): string {
  return `${name}@${DOMAIN}`;
}

/** The account that records a province's vouchers. */
export function officerEmail(unitId: string): string {
  return emailOf(`${unitId}.chuyenvien`);
}

/** The account that reverses a province's vouchers. */
export function leaderEmail(unitId: string): string {
  return emailOf(`${unitId}.lanhdao`);
}

/** The id of an account of the sample. */
export function accountId(email: string): string {
  return sampleId("account", email);
}
