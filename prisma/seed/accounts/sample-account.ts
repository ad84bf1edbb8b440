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

/** Provinces of which two people write dossiers, so that two writers can meet at one. */
const OF_TWO_OFFICERS: readonly string[] = [
  "quang-tri-2025",
  "da-nang-2025",
  "nghe-an",
  "bac-ninh-2025",
  "can-tho-2025",
];

/** The accounts that write a province's dossiers: of five provinces two, of the others one. */
export function officerEmails(unitId: string): readonly string[] {
  const first = officerEmail(unitId);
  return OF_TWO_OFFICERS.includes(unitId) ? [first, emailOf(`${unitId}.chuyenvien2`)] : [first];
}

/** The account that reverses a province's vouchers. */
export function leaderEmail(unitId: string): string {
  return emailOf(`${unitId}.lanhdao`);
}

/** The id of an account of the sample. */
export function accountId(email: string): string {
  return sampleId("account", email);
}
