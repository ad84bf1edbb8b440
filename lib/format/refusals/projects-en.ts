import { formatCount } from "../number";
import { sectionNames } from "../section-names";
import { fieldName } from "./field-name";
import type { Sentences } from "./sentences";

type ProjectCode = Extract<keyof Sentences, `project.${string}`>;

/** What is refused of the dossier of a đề án, in English. */
export const projectSentences: Pick<Sentences, ProjectCode> = {
  "project.stale": ({ version }) =>
    `The dossier has changed since you opened it (it is version ${formatCount(version, "en")} now), so nothing was recorded. Load it again, look at what changed, then repeat the step if it is still needed.`,
  "project.incomplete": ({ missing }) =>
    `The dossier cannot be submitted yet: ${formatCount(missing.length, "en")} things are missing. Add each of those named below, then submit again.`,
  "project.section-stale": ({ version, sections }) =>
    `Somebody else has just written ${sectionNames(sections, "en")} (version ${formatCount(version, "en")} now), so yours was not saved. Both texts are here: choose one, or join them and save.`,
  "project.in-its-code": ({ field }) =>
    `${fieldName(field, "en")} stands in the project's code and does not change. Leave the field out, or begin a new project.`,
  "project.ends-before-it-starts": ({ field }) =>
    `${fieldName(field, "en")} lies before the beginning. Enter an end that is not earlier than the beginning.`,
  "project.not-in-catalogue": ({ given }) =>
    `The catalogue has no “${given}”, or that item belongs to another content. Choose content, item and indicator from the catalogue.`,
  "project.busy": () =>
    "Somebody else is working on this project right now, so nothing was recorded. Send again in a few seconds.",
};
