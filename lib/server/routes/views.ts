import { z } from "zod";
import { noParameters } from "@/lib/input/no-parameters";
import { newViewInput, renameViewInput, viewInput } from "@/lib/input/saved-views";
import { json, read, write } from "./define";

const view = z
  .object({ id: z.uuid(), name: z.string(), query: z.string() })
  .meta({ id: "SavedView", description: "`query` is the query string of a list of đề án" });

const own = { who: "view.keep", tag: "records" } as const;

export const readOwnViews = read({
  ...own,
  path: "/api/v1/views",
  input: noParameters,
  summary: "One's own saved views of the list of đề án, by name",
  reply: json("All of them", z.object({ items: z.array(view) })),
});

export const writeView = write({
  ...own,
  path: "/api/v1/views",
  input: newViewInput,
  summary: "Saves filters of the list of đề án under a name",
  reply: json("The view", view, 201),
});

export const writeViewName = write({
  ...own,
  path: "/api/v1/views/{id}/rename",
  input: renameViewInput,
  summary: "Gives one of one's own views another name",
  reply: json("The name it now has", z.object({ id: z.uuid(), name: z.string() })),
});

export const writeViewRemoved = write({
  ...own,
  path: "/api/v1/views/{id}/remove",
  input: viewInput,
  summary: "Removes one of one's own views",
  reply: json("Which view", z.object({ id: z.uuid() })),
});
