import type { Readable } from "node:stream";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import type { Received } from "../receive-file";

/**
 * How to put a received file under a name: its hash is part of what is signed, so that the store itself refuses bytes
 * that are not those received (AWS Signature Version 4, `x-amz-content-sha256`).
 */
export function putHashed(object: { Bucket: string; Key: string }, { bytes, sha256 }: Received) {
  return (body: Readable): PutObjectCommand => {
    const type = "application/octet-stream";
    const command = new PutObjectCommand({ ...object, Body: body, ContentLength: bytes, ContentType: type });
    command.middlewareStack.add(
      (next) => (sent) => {
        const { request } = sent as { request: { headers: Record<string, string> } };
        request.headers["x-amz-content-sha256"] = sha256;
        return next(sent);
      },
      { step: "build", name: "saySha256" },
    );
    return command;
  };
}
