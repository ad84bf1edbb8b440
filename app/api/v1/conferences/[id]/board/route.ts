import { readBoard } from "@/lib/queries/conferences/read-board";
import { answer } from "@/lib/server/answer";
import { readConferenceBoard } from "@/lib/server/routes/conference-board";

export const GET = answer(readConferenceBoard, readBoard);
