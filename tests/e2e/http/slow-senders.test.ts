import { connect } from "node:net";
import { expect, test } from "@playwright/test";

test("who sends a body drop by drop is let go within half a minute, a file too", async ({ baseURL }) => {
  test.setTimeout(60_000);
  const origin = baseURL ?? "";
  const { hostname, port } = new URL(origin);
  const held = ["/api/v1/vouchers", "/api/v1/projects/KCQG-2027-44-0001/attachments"].map(async (path) => {
    const socket = connect(Number(port), hostname).resume();
    socket.on("error", () => undefined);
    const began = Date.now();
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${origin}\r\n` +
        "Content-Type: multipart/form-data; boundary=xX\r\nContent-Length: 900000\r\n\r\n",
    );
    const drops = setInterval(() => socket.write("x"), 500);
    await new Promise((resolve) => socket.once("close", resolve));
    clearInterval(drops);
    return Date.now() - began;
  });
  for (const ms of await Promise.all(held)) expect(ms).toBeLessThan(30_000);
});
