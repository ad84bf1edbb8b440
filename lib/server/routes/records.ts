import { z } from "zod";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { catalogueInput } from "@/lib/input/catalogue-input";
import { projectCodeInput, projectsQueryInput } from "@/lib/input/projects-query";
import { json, read } from "./define";
import { day, dong, fund, listOf, named, wording } from "./parts";
import { project, projectDetail } from "./project-replies";

const basis = z.object({ document: z.string(), clause: z.string(), mark: z.enum(["src", "mem", "uncertain"]) });
const cap = z.object({
  fund,
  maxPercent: z.int().nullable(),
  maxAmount: dong.nullable(),
  per: z.object(wording),
  countedBy: z.string().nullable(),
  perBeneficiary: z.boolean(),
  basis,
});
const advanceRate = z.object({ percent: z.int(), condition: z.object(wording).nullable(), basis });
const item = z.object({
  ...named.shape,
  isGeneral: z.boolean(),
  endedOn: day.nullable(),
  caps: z.array(cap),
  advanceRate: advanceRate.nullable(),
});

const catalogue = z
  .object({
    on: day,
    contents: z.array(
      z.object({ ...named.shape, endedOn: day.nullable(), heading: z.object(wording), basis, items: z.array(item) }),
    ),
    contentGroups: z.array(z.object({ ...named.shape, items: z.array(z.string()) })),
    indicators: z.array(z.object({ ...named.shape, endedOn: day.nullable(), unit: z.object(wording) })),
  })
  .meta({ id: "Catalogue" });

const projects = listOf(
  z.object(project).meta({ id: "Project", description: "A đề án; anyone sees those from ASSIGNED on" }),
  z.record(z.string(), dong.nullable()),
).extend({
  states: z.array(z.object({ state: z.enum(PROJECT_STATES), count: z.int() })).meta({
    description: "How many stand in each state under the list's other filters",
  }),
  notSharedOut: dong.nullable(),
  reach: z.string(),
  units: z.array(z.string()),
});

const records = { who: "anyone", tag: "records" } as const;

export const readProjects = read({
  ...records,
  path: "/api/v1/projects",
  input: projectsQueryInput,
  summary: "A page of đề án with the sums over all that match",
  reply: json("The page", projects),
});

export const readProject = read({
  ...records,
  path: "/api/v1/projects/{code}",
  input: projectCodeInput,
  summary: "One đề án with its budget, plan lines, releases, contracts and outputs",
  reply: json("The đề án", projectDetail),
});

export const readCatalogue = read({
  ...records,
  path: "/api/v1/catalogue",
  input: catalogueInput,
  summary: "Contents, items, caps, advance rates, groups and indicators as in force on a day",
  reply: json("The catalogue", catalogue),
});
