import { getReferenceOverview } from "@/lib/queries/reference-data/get-reference-overview";
import { answer } from "@/lib/server/answer";
import { readReferenceOverview } from "@/lib/server/routes/reference-data";

export const GET = answer(readReferenceOverview, getReferenceOverview);
