import type { DraftFields } from "@/lib/domain/drafts/form-draft";
import type { Dong } from "@/lib/domain/money";
import { SECTIONS, type Section } from "@/lib/domain/project/sections";
import type { Writing } from "@/lib/domain/project/writing";
import { dayAsTyped } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";

type Dossier = Writing["dossier"];

/** What stands in a section, as its form would have it typed, by the names of its controls. */
export function sectionValues(dossier: Dossier, section: Section): DraftFields {
  switch (section) {
    case "general":
      return texts({ ...dossier, place: `${dossier.content} ${dossier.item}`, endYear: String(dossier.endYear) }, [
        ...["title", "kind", "place", "endYear", "implementingUnit", "commune"],
      ]);
    case "beneficiaries":
      return rows("beneficiaries", dossier.beneficiaries.map(beneficiaryTexts));
    case "budget":
      return { ...rows("budget", dossier.budget.map(budgetTexts)), capReason: dossier.capReason ?? "" };
    case "outputs":
      return { ...rows("outputs", dossier.outputs.map(outputTexts)), effects: dossier.effects ?? "" };
    case "timetable":
      return { startOnText: typed(dossier.startOn), endOnText: typed(dossier.endOn) };
    default:
      return texts(dossier, SECTIONS[section]);
  }
}

function texts(values: Readonly<Record<string, unknown>>, names: readonly string[]): DraftFields {
  return Object.fromEntries(names.map((name) => [name, values[name] == null ? "" : String(values[name])]));
}

function rows(list: string, each: readonly DraftFields[]): DraftFields {
  const entries = each.flatMap((row, at) => Object.entries(row).map(([name, text]) => [`${list}.${at}.${name}`, text]));
  return Object.fromEntries(entries);
}

const typed = (day: string | null) => (day === null ? "" : dayAsTyped(day));
const money = (amount: Dong) => (amount === 0n ? "" : formatMoney(amount, "dong", "vi"));
const budgetTexts = ({ item, year, support, counterpart, other }: Dossier["budget"][number]): DraftFields => ({
  ...{ item, year: String(year) },
  ...{ supportText: money(support), counterpartText: money(counterpart), otherText: money(other) },
});
const beneficiaryTexts = ({
  name,
  taxCode,
  address,
  support,
  kind,
}: Dossier["beneficiaries"][number]): DraftFields => ({
  ...{ name, taxCode: taxCode ?? "", address, kind },
  supportText: support === null ? "" : formatMoney(support, "dong", "vi"),
});
const outputTexts = ({ indicator, year, target }: Dossier["outputs"][number]): DraftFields => ({
  ...{ indicator, year: String(year), target: String(target) },
});
