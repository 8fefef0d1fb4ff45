import {expect, test} from "vitest";
import {pretendedSpan} from "../../../../src/i18n/prose/findings.ts";
import type {MethodsModel} from "../../../../src/model/pages/methods-page.ts";
import {inTime} from "../samples.ts";

type InTime = MethodsModel["inTime"];

test("the pretended starts run from the first to the last of the first area that has any", () => {
  const starts = ["2012-03", "2013-03", "2014-03"] as const;
  const tables: InTime = [
    {
      method: "did",
      rms: 1,
      areas: [
        {area: "espoo", inTime: null},
        {area: "turku", inTime: {...inTime(1, 3), starts}}
      ]
    }
  ];
  expect(pretendedSpan({inTime: tables})).toEqual({first: "2012-03", last: "2014-03"});
});

test("without any pretended start there is no span", () => {
  expect(pretendedSpan({inTime: []})).toBeNull();
});
