import { describe, expect, test } from '@jest/globals';
import { readLeadingTime } from '../../src/time/index.ts';
import { readBack } from './read-back.ts';

function read(text: string): string {
  const found = readLeadingTime(text);
  return found ? `${readBack(text, found.time)} | ${text.slice(found.end)}` : 'none';
}

describe('time at the start of a line', () => {
  test.each([
    ['14:02 pager fires', "'14:02' 14:02 | pager fires"],
    ['  10:00 AM:   pager fires', "'10:00 AM' 10:00 | pager fires"],
    ['10:05 AM (UTC): pager', "'10:05 AM (UTC)' 10:05 UTC=0 | pager"],
    ['[02:42] pager', "'02:42' 02:42 | pager"],
    [':blue_circle:16:15 GMT+1: pager', "'16:15 GMT+1' 16:15 GMT+1=60 | pager"],
    ['🕐 10:00 – pager', "'10:00' 10:00 | pager"],
    ['• 10:00 – pager', "'10:00' 10:00 | pager"],
    ['-10:00 pager', "'10:00' 10:00 | pager"],
    ['   10:00 PM ────── pager', "'10:00 PM' 22:00 | pager"],
    ['21:42:43 UTC ::::: pager', "'21:42:43 UTC' 21:42:43 UTC=0 | pager"],
    ['At 11:21 the pager', "'11:21' 11:21 | the pager"],
    ['ca kl 07:25: pager', "'ca kl 07:25' 07:25 ~ | pager"],
    ['14.37 pager', "'14.37' 14:37 | pager"],
    ['14h05 pager', "'14h05' 14:05 | pager"],
    ['14h - pager', "'14h' 14:00 | pager"],
    ['14: 45 pager', "'14: 45' 14:45 | pager"],
    ['2233 - pager', "'2233' 22:33 | pager"],
    ['0912 pager', "'0912' 09:12 | pager"],
    ['1430 requests failed', 'none'],
    ['noon - pager', "'noon' 12:00 | pager"],
    ['T08:19:34+0100', "'T08:19:34+0100' 08:19:34 +0100=60 | "],
    ['10:15? pager', "'10:15?' 10:15 ~ | pager"],
    ['10:15am-ish - pager', "'10:15am-ish' 10:15 ~ | pager"],
    ['10:00 AM (approx): pager', "'10:00 AM (approx)' 10:00 ~ | pager"],
    ['25:10 - pager', "'25:10' no such hour | pager"],
    ['13:20PM :- pager', "'13:20PM' 13:20 no such meridiem | pager"],
    ['8:20 - 8:24', "'8:20' 08:20 → '8:24' 08:24 | "],
    ['14:02 - 14:40 - pager', "'14:02' 14:02 → '14:40' 14:40 | pager"],
    ['14:02 -', "'14:02' 14:02 → open | "],
    [
      'From 9:23 AM to 10:30 AM EAT, pager',
      "'9:23 AM' 09:23 → '10:30 AM EAT' 10:30 EAT=180 | pager",
    ],
    ['12:48 (5:48 PDT): pager', "'12:48' 12:48 | pager"],
    ['2024-03-05: pager', "'2024-03-05' 2024-03-05 | pager"],
    ['03-26 17:40 pager', "'03-26 17:40' --03-26 17:40 | pager"],
    ['Thur | Jan 20 | 22:40 | pager', "'Thur | Jan 20 | 22:40' --01-20 day 4 22:40 | pager"],
    ['10:00 "quoted" words', '\'10:00\' 10:00 | "quoted" words'],
    ['10:00 /health fails', "'10:00' 10:00 | /health fails"],
    ['10:00 AM - 3, 4 and 5 fail', "'10:00 AM' 10:00 | 3, 4 and 5 fail"],
    ['10:00 Friday deploys resume', "'10:00' 10:00 | Friday deploys resume"],
    ['10:00 Jan 20 backup restored', "'10:00' 10:00 | Jan 20 backup restored"],
    ['10:00 - 3 nodes down', "'10:00' 10:00 | 3 nodes down"],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    '10 nodes fail',
    '3.14 is out',
    '1.14.3 is out',
    '500 errors',
    '2024 - the year',
    '2h outage',
    'Escalation (10:45): pager',
    'Pager at 10:45',
    'T+15m pager',
    '',
    '   ',
  ])('none: %j', (text) => expect(read(text)).toBe('none'));
});
