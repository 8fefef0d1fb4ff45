import {firefox} from "./firefox.ts";
import {smokeTests} from "./smoke-tests.ts";

smokeTests(firefox);
