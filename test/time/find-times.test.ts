import { describe, expect, test } from '@jest/globals';
import { findTimes } from '../../src/time/index.ts';
import { readBack } from './read-back.ts';

function times(text: string, dayFirst?: boolean): string {
  const found = findTimes(text, dayFirst === undefined ? {} : { dayFirst });
  return found.map((time) => readBack(text, time)).join('; ');
}

describe('clocks', () => {
  test.each([
    ['seen at 8:51 then', "'8:51' 08:51"],
    ['14:02:37 restarted', "'14:02:37' 14:02:37"],
    ['14:02:07,123 UTC error', "'14:02:07,123 UTC' 14:02:07 UTC=0"],
    ['10:05 PM PST', "'10:05 PM PST' 22:05 PST=-480"],
    ['10:00PM', "'10:00PM' 22:00"],
    ['at 10:00 p.m. it', "'10:00 p.m.' 22:00"],
    ['at 10:00 pm. It', "'10:00 pm' 22:00"],
    ['3PM and 4 pm', "'3PM' 15:00; '4 pm' 16:00"],
    ['10:45a then 12:29p', "'10:45a' 10:45; '12:29p' 12:29"],
    ['0930 UTC', "'0930 UTC' 09:30 UTC=0"],
    ['0900hrs, 2100 hrs', "'0900hrs' 09:00; '2100 hrs' 21:00"],
    ['at 10.30 UTC', "'10.30 UTC' 10:30 UTC=0"],
    ['10.30 am', "'10.30 am' 10:30"],
    ['14:02Z', "'14:02Z' 14:02 Z=0"],
    ['12 noon', "'12 noon' 12:00"],
    ['until midnight', "'midnight' 00:00"],
    ['the midnight deploy', ''],
    ['0:25:59 AM', "'0:25:59 AM' 00:25:59"],
    ['12:00 AM and 12:00 PM', "'12:00 AM' 00:00; '12:00 PM' 12:00"],
    ['23:59:60Z', "'23:59:60Z' 23:59:60 Z=0"],
    ['kl 12:07', "'12:07' 12:07"],
    ['10:00\u202fAM', "'10:00\u202fAM' 10:00"],
    ['at 00:00 hours', "'00:00 hours' 00:00"],
    [
      'On 9 May 2024, between 3:45 AM (UTC) and 4:10 AM (UTC)',
      "'9 May 2024, between 3:45 AM (UTC)' 2024-05-09 03:45 UTC=0 → '4:10 AM (UTC)' 04:10 UTC=0",
    ],
    ['outage of January23, 2021 and node23', "'January23, 2021' 2021-01-23"],
    ['下午2:30', "'下午2:30' 14:30"],
    ['14時30分 頃', "'14時30分' 14:30"],
    ['14時30 頃', "'14時30' 14:30"],
    ['14时30分', "'14时30分' 14:30"],
    ['um 14.30 Uhr', "'14.30 Uhr' 14:30"],
  ])('%s', (text, expected) => expect(times(text)).toBe(expected));
});

describe('approximate', () => {
  test.each([
    ['~16:06', "'~16:06' 16:06 ~"],
    ['±01:00', "'±01:00' 01:00 ~"],
    ['ca. 11:20', "'ca. 11:20' 11:20 ~"],
    ['ca kl 07:25', "'ca kl 07:25' 07:25 ~"],
    ['at approximately 09:45 am UTC', "'approximately 09:45 am UTC' 09:45 UTC=0 ~"],
    ['at 10:00 AM (approx) we', "'10:00 AM (approx)' 10:00 ~"],
    ['2 May 2024 at around 10:00', "'2 May 2024 at around 10:00' 2024-05-02 10:00 ~"],
  ])('%s', (text, expected) => expect(times(text)).toBe(expected));
});

describe('impossible', () => {
  test.each([
    ['13:20 PM', "'13:20 PM' 13:20 no such meridiem"],
    ['at 25:10 it', "'25:10' no such hour"],
    ['at 14:75 it', "'14:75' no such minute"],
    ['a score of 25:10', ''],
    ['31 June 2024', "'31 June 2024' no such day"],
    ['2026-02-30', "'2026-02-30' no such day"],
    ['2024-13-05', "'2024-13-05' no such month"],
    ['31/02/2024', "'31/02/2024' no such day"],
    ['March 32, 2024', "'March 32, 2024' no such day"],
    ['on 32 March 2024', "'32 March 2024' no such day"],
    ['Sprint 42 March 2024', ''],
    ['22025-03-18 09:36', "'22025-03-18 09:36' 09:36 no such year"],
    ['22025-03-18T10:00:00Z', "'22025-03-18T10:00:00Z' 10:00:00 Z=0 no such year"],
    ['on 11/03/202 we', "'11/03/202' no such year"],
    ['18/03/20255', "'18/03/20255' no such year"],
    ['March 18, 20255 at 10:00', "'March 18, 20255 at 10:00' 10:00 no such year"],
    ['On 18 March 202.', "'18 March 202' no such year"],
    ['On March 18, 20255 requests', "'March 18' --03-18"],
    ['On March 18, 202, 203 and 204', "'March 18' --03-18"],
    ['INC-22025-03-18, v22025-03-18, host:22025-03-18', ''],
    ['20251-03-18-4, 202-555-0199, 1/2/202, 3/4/500', ''],
    ['Mon, 01 Jan 0001', ''],
  ])('%s', (text, expected) => expect(times(text)).toBe(expected));
});

describe('dates', () => {
  test.each([
    ['2024-03-05', "'2024-03-05' 2024-03-05"],
    ['2024/03/05', "'2024/03/05' 2024-03-05"],
    ['20240305', ''],
    ['March 5th, 2024', "'March 5th, 2024' 2024-03-05"],
    ['5 March 2024', "'5 March 2024' 2024-03-05"],
    ['Mar 5', "'Mar 5' --03-05"],
    ['5th of March', "'5th of March' --03-05"],
    ['Sept. 5, 2023', "'Sept. 5, 2023' 2023-09-05"],
    ['Thur | Jan 20', "'Thur | Jan 20' --01-20 day 4"],
    ['Friday, 21 March 2025', "'Friday, 21 March 2025' 2025-03-21 day 5"],
    ['2024-03-05 (Tue)', "'2024-03-05 (Tue)' 2024-03-05 day 2"],
    ['terça-feira, 5 de março de 2024', "'terça-feira, 5 de março de 2024' 2024-03-05 day 2"],
    ['5 de março de 2024 (terça-feira)', "'5 de março de 2024 (terça-feira)' 2024-03-05 day 2"],
    ['2024年3月5日（火）', "'2024年3月5日（火）' 2024-03-05 day 2"],
    ['2024年3月5日 星期二', "'2024年3月5日 星期二' 2024-03-05 day 2"],
    ['2024年3月5日火曜日', "'2024年3月5日火曜日' 2024-03-05 day 2"],
    ['12-Dec-2022', "'12-Dec-2022' 2022-12-12"],
    ['Oct 22rd', "'Oct 22rd' --10-22"],
    ['febr 20', "'febr 20' --02-20"],
    ['15.05.2020', "'15.05.2020' 2020-05-15"],
    ['16/03/2020', "'16/03/2020' 2020-03-16"],
    ['4/21/23', "'4/21/23' 2023-04-21"],
    ['5/5/2024', "'5/5/2024' 2024-05-05"],
    ['03/04/2024', "'03/04/2024' 2024-03-04|2024-04-03"],
    ['the fifth of March 2024', "'fifth of March 2024' 2024-03-05"],
    ['5 de marzo de 2024', "'5 de marzo de 2024' 2024-03-05"],
    ['le 5 mars 2024', "'5 mars 2024' 2024-03-05"],
    ['5. März 2024', "'5. März 2024' 2024-03-05"],
    ['5. mai 2020', "'5. mai 2020' 2020-05-05"],
    ['2024年3月5日', "'2024年3月5日' 2024-03-05"],
    ['May 2024', ''],
    ['3 may be down', ''],
    ['the 99th of May', ''],
    ['the first may fail, the second may not', ''],
    ['a third march of retries', ''],
  ])('%s', (text, expected) => expect(times(text)).toBe(expected));

  test('the caller decides the order of day and month', () => {
    expect(times('03/04/2024', true)).toBe("'03/04/2024' 2024-04-03");
    expect(times('03/04/2024', false)).toBe("'03/04/2024' 2024-03-04");
    expect(times('16/03/2020', false)).toBe("'16/03/2020' 2020-03-16");
  });
});

describe('date and clock', () => {
  test.each([
    ['March 5, 2024, 10:00 PM', "'March 5, 2024, 10:00 PM' 2024-03-05 22:00"],
    ['10:00 PM on March 5th, 2024', "'10:00 PM on March 5th, 2024' 2024-03-05 22:00"],
    ['2024-03-05 at 22:00 UTC', "'2024-03-05 at 22:00 UTC' 2024-03-05 22:00 UTC=0"],
    ['02/02/2022, 3:AM', "'02/02/2022, 3:AM' 2022-02-02 03:00"],
    ['Sep 25, 2020, 12:24 (UTC)', "'Sep 25, 2020, 12:24 (UTC)' 2020-09-25 12:24 UTC=0"],
    ['2024-06-01T10:00:00+02:00', "'2024-06-01T10:00:00+02:00' 2024-06-01 10:00:00 +02:00=120"],
    ['2018-08-10T12:50:27.435Z', "'2018-08-10T12:50:27.435Z' 2018-08-10 12:50:27 Z=0"],
    ['2024-03-05 10:00:00 -0500', "'2024-03-05 10:00:00 -0500' 2024-03-05 10:00:00 -0500=-300"],
    ['03:40 AM PST Sunday Oct 3rd', "'03:40 AM PST Sunday Oct 3rd' --10-03 day 7 03:40 PST=-480"],
    ['22:30 UTC (Oct 29)', "'22:30 UTC (Oct 29)' --10-29 22:30 UTC=0"],
    ['2024-04-15 14.43', "'2024-04-15 14.43' 2024-04-15 14:43"],
    ['10/03/2024 13:30', "'10/03/2024 13:30' 2024-10-03|2024-03-10 13:30"],
    ['9/10 8:30 PT', "'9/10 8:30 PT' --09-10|--10-09 08:30 PT=America/Los_Angeles"],
    ['it was 21:14\nPDT when', "'21:14\nPDT' 21:14 PDT=-420"],
    ['on 2 May. 10:00 came', "'2 May' --05-02; '10:00' 10:00"],
  ])('%s', (text, expected) => expect(times(text)).toBe(expected));
});

describe('ranges', () => {
  test.each([
    ['10:00 AM - 1:30 PM', "'10:00 AM' 10:00 → '1:30 PM' 13:30"],
    ['16:06-16:16', "'16:06' 16:06 → '16:16' 16:16"],
    ['18:00–24:00', "'18:00' 18:00 → '24:00' 24:00"],
    ['10:00 ~ 11:00', "'10:00' 10:00 → '11:00' 11:00"],
    ['12:22 to 13:00', "'12:22' 12:22 → '13:00' 13:00"],
    ['from 10:00 to 11:30 AM UTC', "'10:00' 10:00 → '11:30 AM UTC' 11:30 UTC=0"],
    ['from 1 to 3 PM', "'1' 13:00 → '3 PM' 15:00"],
    ['11:00 to 1:30 PM', "'11:00' 11:00 → '1:30 PM' 13:30"],
    ['10:30 to 2:30 AM', "'10:30' 22:30 → '2:30 AM' 02:30"],
    ['12:00-12:30 AM', "'12:00' 00:00 → '12:30 AM' 00:30"],
    ['4pm to 6 GMT', "'4pm' 16:00 → '6 GMT' 18:00 GMT=0"],
    ['between 10:36 and 12:42 PDT', "'10:36' 10:36 → '12:42 PDT' 12:42 PDT=-420"],
    ['at 10:36 and 12:42', "'10:36' 10:36; '12:42' 12:42"],
    ['16:05:57-58', "'16:05:57' 16:05:57 → '58' 16:05:58"],
    ['14:02 onwards', "'14:02' 14:02 → open"],
    ['14:02 -', "'14:02' 14:02 → open"],
    ['10:00 UTC-11:00 UTC', "'10:00 UTC' 10:00 UTC=0 → '11:00 UTC' 11:00 UTC=0"],
    ['14:23-15:10', "'14:23' 14:23 → '15:10' 15:10"],
    ['14:23-05:00', "'14:23-05:00' 14:23 -05:00=-300"],
    ['12-Dec-2022 to 14-Dec-2022', "'12-Dec-2022' 2022-12-12 → '14-Dec-2022' 2022-12-14"],
    ['7-13th Nov', "'7' --11-07 → '13th Nov' --11-13"],
    [
      '1 June 2024, 10:00 AM to 2 June 2024, 12:30 PM (UTC)',
      "'1 June 2024, 10:00 AM' 2024-06-01 10:00 → '2 June 2024, 12:30 PM (UTC)' 2024-06-02 12:30 UTC=0",
    ],
    [
      'February 5, 2024, from 10:00 AM to 1:30 PM (UTC)',
      "'February 5, 2024, from 10:00 AM' 2024-02-05 10:00 → '1:30 PM (UTC)' 13:30 UTC=0",
    ],
    [
      'from 10:00 PM to 2:00 AM (UTC-5) on March 5th, 2024',
      "'10:00 PM' 22:00 → '2:00 AM (UTC-5)' 02:00 UTC-5=-300; 'March 5th, 2024' 2024-03-05",
    ],
    [
      '22:30 UTC on May 2 to 05:39 UTC on May 3',
      "'22:30 UTC on May 2' --05-02 22:30 UTC=0 → '05:39 UTC on May 3' --05-03 05:39 UTC=0",
    ],
    [
      'from 10:00 UTC (12:00 CEST) to 11:00 UTC (13:00 CEST)',
      "'10:00 UTC' 10:00 UTC=0 → '11:00 UTC' 11:00 UTC=0; '13:00 CEST' 13:00 CEST=120",
    ],
    [
      '10:00 UTC (12:00 CEST), later 11:00 UTC',
      "'10:00 UTC' 10:00 UTC=0; '12:00 CEST' 12:00 CEST=120; '11:00 UTC' 11:00 UTC=0",
    ],
    [
      'from 17:09 EST to approximately 23:42 EST',
      "'17:09 EST' 17:09 EST=-300 → 'approximately 23:42 EST' 23:42 EST=-300 ~",
    ],
  ])('%s', (text, expected) => expect(times(text)).toBe(expected));
});

describe('zones', () => {
  test.each([
    ['10:00 CST', 'CST=?'],
    ['10:00 PST/PDT', 'PST/PDT=America/Los_Angeles'],
    ['10:00 EDT/UTC-4', 'EDT/UTC-4=-240'],
    ['10:00 PST (UTC-7)', 'PST (UTC-7)=?'],
    ['10:00 PST (Chicago time)', 'PST (Chicago time)=?'],
    ['10:00 IST (India time)', 'IST=Asia/Kolkata'],
    ['10:00 EST (UTC+10)', 'EST=600'],
    ['17:00 GMT +1, a change', 'GMT +1=60'],
    ['10:00 WAT + 1', 'WAT + 1=60'],
    ['10:00 UTC -5 pods', 'UTC=0'],
    ['10:00 UTC +1 pod', 'UTC=0'],
    ['10:00（JST）', 'JST=540'],
    ['10:00 Zulu.', 'Zulu=0'],
    ['2am Pacific on the day after', 'Pacific=America/Los_Angeles'],
    ['2am Pacific cluster', '02:00'],
    ['à 14h30 heure de Paris', 'heure de Paris=Europe/Paris'],
    ['klokken 10:00 norsk tid', 'norsk tid=Europe/Oslo'],
    ['10:00 local time in São Paulo', 'local time in São Paulo=America/Sao_Paulo'],
    ['10:00 London timezone', 'London timezone=Europe/London'],
    ['10:00 IST (UTC+05:30)', 'IST=330'],
    ['10:00 UTC−5', 'UTC−5=-300'],
    ['10:00 UTC+5:30', 'UTC+5:30=330'],
    ['10:00 GMT+1: it', 'GMT+1=60'],
    ['10:00 EAT+3', 'EAT+3=180'],
    ['10:00 US/Pacific', 'US/Pacific=US/Pacific'],
    ['10:00 PST8PDT', 'PST8PDT=PST8PDT'],
    ['10:00 PM Pacific Time', 'Pacific Time=America/Los_Angeles'],
    ['10:00 Kigali Time', 'Kigali Time=Africa/Kigali'],
    ['10:00 AM Pacific, we', 'Pacific=America/Los_Angeles'],
    ['at 10:00 utc, we', 'utc=0'],
  ])('%s', (text, zone) =>
    expect(times(text).split(' ').slice(-zone.split(' ').length).join(' ')).toBe(zone),
  );

  test.each([
    'west region down',
    'WEST region down',
    'bot restarts',
    'EAST region down',
    'EST-based users',
    'est. 40 users',
    'Europe/Nowhere',
    'local time',
  ])('14:02 %s is in no zone', (words) => expect(times(`14:02 ${words}`)).toBe("'14:02' 14:02"));
});

describe('what is no time', () => {
  test.each([
    '1:30 hours',
    '0h 45m',
    '2h 15m',
    '00:15:30 long',
    '3:1',
    '16:9',
    'release 1.14.3',
    '10.0.0.1',
    'localhost:8080',
    'file.ts:10:20',
    '5:09m',
    '99.95%',
    'T+00:15',
    '9/10 requests',
    'HTTP 404 not found',
    '$12.50',
    'in 2024 we',
    '500 errors',
    '24/7 support',
    'fe80:10:20::1',
    'v1.30',
  ])('%s', (text) => expect(times(text)).toBe(''));

  test('event text behind a dash is no end of a range', () => {
    expect(times('10:00 - 3 nodes down')).toBe("'10:00' 10:00");
  });
});
