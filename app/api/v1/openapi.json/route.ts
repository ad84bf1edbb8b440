import { describeApi } from "@/lib/server/openapi/document";

export const GET = describeApi;
