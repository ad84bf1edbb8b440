import type { PaperWords } from "@/lib/domain/report/paper-words";
import type { Locale } from "@/lib/format/locale";

/** Official papers are in Vietnamese; a translation bears the names that the Government's own translations do. */
export const PAPER_WORDS: Readonly<Record<Locale, PaperWords>> = {
  vi: {
    language: "vi",
    motto: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    recipients: "Nơi nhận:",
  },
  en: {
    language: "en",
    motto: ["SOCIALIST REPUBLIC OF VIET NAM", "Independence - Freedom - Happiness"],
    recipients: "Recipients:",
  },
};
