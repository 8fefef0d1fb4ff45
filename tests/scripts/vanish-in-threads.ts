import {isMainThread} from "node:worker_threads";

// Loaded before a command, it has every thread of it vanish at once.
if (!isMainThread) process.exit(7);
