// Lets Mozilla's scanner scan, and writes what it found. The scanner knows only ports 80 and 443 of a name; this name leads to two
// ports of the loopback interface, and nothing else about the scanner is changed.
import net from "node:net";
import { pathToFileURL } from "node:url";

const [folder, asked] = process.argv.slice(2);
const { host, plain, secure, paths } = JSON.parse(asked);

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const options = Array.isArray(given[0]) ? given[0][0] : given[0];
  if (options.host !== host) throw new Error(`the scanner asks for ${options.host}`);
  Object.assign(options, { host: "127.0.0.1", port: Number(options.port) === 443 ? secure : plain });
  return connect.apply(this, given);
};

// The parser of pages that the scanner uses does not know all of CSS and prints each style sheet. Nothing is judged by them.
const complain = console.error;
console.error = (...said) => String(said[0]).includes("Could not parse CSS stylesheet") || complain(...said);

const { scan } = await import(pathToFileURL(`${folder}/@mdn/mdn-http-observatory/src/index.js`));
const answers = [];
for (const path of paths) answers.push({ path, ...(await scan(host + path)) });
console.log(JSON.stringify(answers));
