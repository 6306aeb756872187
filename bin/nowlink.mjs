#!/usr/bin/env node
// The command of the installed package. Its sources are TypeScript, which Node does not take from node_modules: tsx does.
import { register } from "tsx/esm/api";

register();
await import("../tools/nowlink.ts");
