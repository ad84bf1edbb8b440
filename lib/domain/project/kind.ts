/** Đề án thường, đề án nhóm (one content, many beneficiaries), đề án điểm (several contents or years). */
export const PROJECT_KINDS = ["REGULAR", "GROUP", "FLAGSHIP"] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** Cơ sở công nghiệp nông thôn: an enterprise, a cooperative or a household business. */
export const BENEFICIARY_KINDS = ["ENTERPRISE", "COOPERATIVE", "HOUSEHOLD"] as const;
