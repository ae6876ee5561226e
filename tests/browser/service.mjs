// Starts the program on a free port and tells where it listens.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export async function start(binary, options = []) {
  const child = spawn(binary, ["--listen", "127.0.0.1:0", "--publish", "drafts", ...options], { stdio: ["ignore", "pipe", "inherit"], env: { PATH: process.env.PATH } });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = line.match(/http:\/\/[0-9.:]+/);
    if (address) return { url: address[0], stop: () => child.kill() };
  }
  throw new Error("the service ended before it was ready");
}
