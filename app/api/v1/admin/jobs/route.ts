import { getJobs } from "@/lib/queries/jobs/get-jobs";
import { answer } from "@/lib/server/answer";
import { readJobs } from "@/lib/server/routes/jobs";

export const GET = answer(readJobs, getJobs);
