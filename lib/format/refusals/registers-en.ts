import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type RegisterCode = Extract<keyof Sentences, `register.${string}`>;

/** What is refused of an entry of a register, in English. */
export const registerSentences: Pick<Sentences, RegisterCode> = {
  "register.unit-unknown": () =>
    "It is not clear whose province this entry is of, so nothing was recorded. Choose a province of the list.",
  "register.project-unknown": ({ project }) =>
    `This province has no assigned project ${project}. Mend the project's code, or leave it empty.`,
  "register.indicator-unknown": ({ indicator }) =>
    `The catalogue has no indicator “${indicator}”. Choose one of the list.`,
  "register.repeated": () =>
    "The register has exactly this entry of this province already, so none was added. Open the one that is there, or say where this one differs.",
  "register.stale": ({ version }) =>
    `Somebody else has changed this entry since you opened it (it is version ${formatCount(version, "en")} now), so nothing was recorded. Load the page again, look at what changed, then repeat it if it is still needed.`,
  "register.removed": () =>
    "This entry was removed from the register and changes no more. If it is still needed, write a new one.",
  "register.fields-refused": () =>
    "A field of this entry no longer holds, for example a project that went to another province or is not assigned, so nothing was saved. Change or empty that field, then send it again.",
  "register.busy": () =>
    "Somebody else is writing the register at this moment, so nothing was recorded. Send it again in a few seconds.",
  "register.nothing-new": () =>
    "Every row of the file is in the register already, so there is nothing to save. Check the file, or look at the list.",
};
