import { formatDate } from "../date";
import { referenceData as en } from "../messages/en/reference-data";
import { formatExactMoney } from "../money";
import type { Sentences } from "./sentences";

type ReferenceCode = Extract<keyof Sentences, `reference.${string}`>;

const capOf = (field: "maxAmount" | "maxPercent", most: string) =>
  field === "maxAmount" ? formatExactMoney(BigInt(most), "en") : `${most}%`;

/** What is refused of reference data, in English. */
export const referenceSentences: Pick<Sentences, ReferenceCode> = {
  "reference.starts-too-early": ({ start, today }) =>
    `The day ${formatDate(start, "en")} is not after today, ${formatDate(today, "en")}, and records may rest on what holds today, so the past stays. Enter a first day from tomorrow on.`,
  "reference.later-waits": ({ from }) =>
    `A change waits already to hold from ${formatDate(from, "en")}. Enter a first day after it, or take that change back first.`,
  "reference.exists": () =>
    "This row is there already. Look at the list; if it was entered by mistake and is not in force yet, take it back and enter it again.",
  "reference.changed-meanwhile": () =>
    "Somebody else has just changed this row, so nothing was recorded. Look at the versions again, and send once more if it is still needed.",
  "reference.nothing-changed": () =>
    "It says the same as the version before it, so nothing changes. Change at least one field.",
  "reference.in-force": ({ from }) =>
    `This row has been in force since ${formatDate(from, "en")} and is not taken back. Add a new version from a day after today.`,
  "reference.cited": () => "Rules or changes rest on this document, so it is not taken back. The document stays.",
  "reference.of-portal": () =>
    "This document came with the portal and is not taken back, even while no rule rests on it. Nothing needs to be done.",
  "reference.sure-already": () => "This row was confirmed by a document already. Nothing more is to be done.",
  "reference.choice-unknown": ({ given }) => `There is no “${given}” in the list. Choose again from the list.`,
  "reference.document-unknown": ({ given }) =>
    `There is no document with the id “${given}”. Choose one from the list, or write down a new one.`,
  "reference.document-known": ({ id, number }) =>
    `This document is in the list already as ${number} (/legal-documents/${id}). Choose it there. If another document bears the same number, check its day of issue and issuer.`,
  "reference.above-national": ({ field, most, from }) =>
    `More than the national cap in force from ${formatDate(from, "en")} (${capOf(field, most)}), which a province's may not exceed. Enter at most ${capOf(field, most)}.`,
  "reference.no-national-cap": ({ start }) =>
    `On ${formatDate(start, "en")} there is no national cap for this item, so a province cannot set its own. Choose another item, or a day that has a national cap.`,
  "reference.below-provinces": ({ provinces }) =>
    `Less than what these provinces have set: ${provinces.join(", ")}; a province's cap may not exceed the national one. Record their lower caps from the same day or before it, then the national one.`,
  "reference.provinces-rest": ({ provinces }) =>
    `Caps of ${provinces.join(", ")} rest on this national cap, so it cannot go. End or take back the provinces' caps first.`,
  "reference.unit-dissolved": ({ unit, until }) =>
    `${unit} is no more from ${formatDate(until, "en")}, so it has neither name, region nor cap from that day on. Choose a province of today.`,
  "reference.code-in-use": ({ given, unit }) =>
    `The code ${given} is that of ${unit} on those days. Enter another, or change the code of ${unit} first.`,
  "reference.never-ends": () =>
    "This table always needs a row in force, so none ends without another after it. Add a new version from that day on.",
  "reference.ends-then": ({ to }) =>
    `This row has its end already: it is not in force from ${formatDate(to, "en")} on. To go on, add a new version from that day or later.`,
  "reference.ends-too-early": ({ end, after }) =>
    `The day ${formatDate(end, "en")} is not after ${formatDate(after, "en")}, and the past stays. Enter a later day.`,
  "reference.code-taken": ({ given }) =>
    `The code “${given}” exists already and stays what it is. Give another code, or add a new version of this one.`,
  "reference.not-then": ({ name, from, to }) =>
    to === null
      ? `“${name}” applies only from ${from ? formatDate(from, "en") : "another day"}. Give a first day from then on, or choose something else.`
      : `“${name}” is no longer in force from ${formatDate(to, "en")}, so nothing new is added from then. Choose something else, or add a new version of “${name}” first.`,
  "reference.items-outlast": ({ items }) =>
    `These items are in force after that day: ${items.join("; ")}. Give a later day, or take back their waiting versions first.`,
  "reference.general-item": ({ content }) =>
    `This is the general item of “${content}”; every content has one, so it ends or is taken back with its content alone. Open the table of contents.`,
  "reference.rests-on-it": ({ tables }) =>
    `Other rows rest on this one, in: ${tables.map((table) => en.tables[table]).join(", ")}. Take those back first, then this one.`,
  "reference.busy": () =>
    "Somebody else is writing this table right now, so nothing was recorded. Send again in a few seconds.",
};
