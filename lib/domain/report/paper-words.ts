import type { Language } from "../language";

/** What the layout of NĐ 30/2020 itself says on a paper. */
export type PaperWords = {
  readonly language: Language;
  /** Quốc hiệu and Tiêu ngữ. */
  readonly motto: readonly [string, string];
  readonly recipients: string;
};
