/** The things somebody is told of; a further one is a type of its own in the union `Notice`, and a column of `notice`. */
export type NoticeNoun = "project" | "conference" | "inspection" | "decision" | "report";
