import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { itemNames } from "@/lib/format/item-names";
import type { Locale } from "@/lib/format/locale";

/** Names of kinds, of a đề án and of an establishment. */
type Kinds = Readonly<Record<"project" | "beneficiary", (code: string) => string>>;

/** What a control of a section's form says as people read it: chosen codes by their names, what was typed as it is. */
export function chosenName(name: string, text: string, catalogue: Catalogue, locale: Locale, kinds: Kinds): string {
  const items = itemNames(catalogue, locale);
  if (text === "") return text;
  if (name === "kind") return kinds.project(text);
  if (name === "place") {
    const [content = "", item = ""] = text.split(" ");
    const heading = catalogue.contents.find(({ code }) => code === content)?.[locale] ?? content;
    return `${heading}: ${items[item] ?? item}`;
  }
  if (/^beneficiaries\.\d+\.kind$/.test(name)) return kinds.beneficiary(text);
  if (/^budget\.\d+\.item$/.test(name)) return items[text] ?? text;
  if (/^outputs\.\d+\.indicator$/.test(name))
    return catalogue.indicators.find(({ code }) => code === text)?.[locale] ?? text;
  return text;
}
