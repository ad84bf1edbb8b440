import type { Finding } from "@/lib/domain/project/check-dossier";
import { breachSentence, type NameOfItem } from "./cap-sentence";
import { fill } from "./fill";
import type { Locale } from "./locale";
import { attachments as filesEn } from "./messages/en/attachments";
import { projectWriting as en } from "./messages/en/project-writing";
import { attachments as filesVi } from "./messages/vi/attachments";
import { projectWriting as vi } from "./messages/vi/project-writing";
import { formatExactMoney } from "./money";
import { formatCount } from "./number";

const WORDS = { vi, en };
const FILES = { vi: filesVi.title, en: filesEn.title };

/** What is missing or doubtful, and in which field. */
export function findingSentence(finding: Finding, locale: Locale, nameOf: NameOfItem = (item) => item): string {
  const { fields, findings } = WORDS[locale];
  const field = finding.field === "attachments" ? FILES[locale] : fields[finding.field];
  return fill(findings.sentence, { field, fact: factOf(finding, locale, nameOf) });
}

function factOf(finding: Finding, locale: Locale, nameOf: NameOfItem): string {
  const { findings } = WORDS[locale];
  switch (finding.code) {
    case "over-cap":
      return breachSentence(finding.breach, locale, nameOf);
    case "shares-differ": {
      const { shared, support } = finding;
      return fill(findings["shares-differ"], {
        shared: formatExactMoney(shared, locale),
        support: formatExactMoney(support, locale),
      });
    }
    case "fewer-than-target": {
      const { named, target } = finding;
      return fill(findings["fewer-than-target"], {
        named: formatCount(named, locale),
        target: formatCount(target, locale),
      });
    }
    case "year-without-budget":
    case "budget-outside-years":
    case "starts-before-year":
    case "ends-after-year":
      return fill(findings[finding.code], { year: String(finding.year) });
    case "no-longer-used":
      return fill(findings["no-longer-used"], { name: finding.name[locale] });
    case "file-missing":
      return fill(findings["file-missing"], { file: finding.file.name[locale] });
    case "file-refused": {
      const { file, fileName, virus } = finding;
      return fill(findings["file-refused"], { file: file.name[locale], fileName, virus });
    }
    case "file-waiting":
      return fill(findings["file-waiting"], { file: finding.file.name[locale], fileName: finding.fileName });
    default:
      return findings[finding.code];
  }
}
