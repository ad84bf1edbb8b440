import { readAuth, writeAuth } from "@/lib/server/sign-in/auth-route";

export { readAuth as GET, writeAuth as POST };
