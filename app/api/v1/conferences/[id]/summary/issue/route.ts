import { issueSummary } from "@/lib/commands/summaries/issue-summary";
import { handle } from "@/lib/server/handle";
import { writeIssue } from "@/lib/server/routes/summaries";
import { conferenceForm } from "../../../../../conference-forms";

export const POST = handle(writeIssue, issueSummary, {
  page: ({ id }) => `/conferences/${id}/summary`,
  outcome: "issue",
  form: conferenceForm("conference.issue"),
});
