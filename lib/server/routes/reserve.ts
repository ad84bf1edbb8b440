import { z } from "zod";
import { PROJECT_KINDS } from "@/lib/domain/project/kind";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { MOST_RESERVED } from "@/lib/domain/reserve/reserve-list";
import { arrangeReserveInput, changeReserveInput, reserveListInput } from "@/lib/input/reserve-list";
import { json, read, write } from "./define";
import { dong } from "./parts";
import type { ApiRoute } from "./route";

const reservable = {
  ...{ code: z.string(), title: z.string(), kind: z.enum(PROJECT_KINDS), content: z.string(), unitId: z.string() },
  proposed: dong.meta({ description: "What the Cục proposes for it" }),
};
const reserveList = z
  .object({
    ...{ year: z.int(), version: z.int(), changedBy: z.string().nullable(), changedAt: z.string().nullable() },
    onBehalfOf: z.string().nullable().meta({ description: "In whose role, where in another's" }),
    ...{ total: z.int(), proposed: dong },
    items: z.array(
      z.object({
        ...{ rank: z.int(), ...reservable, placedAt: z.string() },
        cumulative: dong.meta({ description: "What it and all before it would take" }),
      }),
    ),
    waiting: z.array(z.object(reservable)).meta({ description: "Appraised by the Cục, not in the list" }),
    removed: z.array(
      z.object({
        ...{ code: z.string(), title: z.string(), rank: z.int(), reason: z.string().nullable() },
        leftFor: z.enum(PROJECT_STATES).nullable().meta({ description: "The state it left the list for" }),
        ...{ removedBy: z.string().nullable(), onBehalfOf: z.string().nullable(), removedAt: z.string() },
      }),
    ),
  })
  .meta({ id: "ReserveList" });

const address = { path: "/api/v1/reserve-lists/{year}", tag: "records" } as const;
const asItStands = json("The list as it then stands", reserveList);

export const readReserveList = read({
  ...address,
  who: "reserve.read",
  input: reserveListInput,
  summary: "The reserve list of a plan year in order, who may be put on it, and the latest to leave it",
  reply: json("The list", reserveList),
});

export const writeReserveList: ApiRoute<typeof arrangeReserveInput> = {
  ...write({
    ...address,
    who: "reserve.arrange",
    input: arrangeReserveInput,
    bodies: ["application/json"],
    summary: `Puts the whole list in order, at most ${MOST_RESERVED} đề án; who leaves it is named with a reason, and a list that somebody else changed since \`version\` is 409`,
    reply: asItStands,
  }),
  method: "PUT",
};

export const changeReserveList = write({
  path: "/api/v1/reserve-lists/{year}/changes",
  tag: "records",
  who: "reserve.arrange",
  input: changeReserveInput,
  summary: "One change of the list: a place up or down, to a place, added at the end, or taken off with a reason",
  reply: asItStands,
});
