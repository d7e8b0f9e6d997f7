"""Times in French, Russian, Ukrainian and Arabic reports of Wednesday 9 November 2016, read as a manual."""

from datetime import date

import pytest

from tests.extraction.test_times import reading, times_in
from tracker.extraction.rules.times_foreign import FOREIGN_RULES
from tracker.extraction.sentences import split
from tracker.extraction.times import find_times

FRENCH = [
    ("Les rebelles ont attaqué la ville le 12 février.", "12 février", "2016-02-12", "2016-02-12"),
    ("Les pourparlers sont prévus dans la capitale le 3 décembre.", "3 décembre", "2016-12-03", "2016-12-03"),
    ("Les députés voteront vendredi dans la capitale.", "vendredi", "2016-11-11", "2016-11-11"),
    ("Une frappe a tué cinq personnes dans la soirée de mardi.", "soirée de mardi", "2016-11-08", "2016-11-08TEV"),
    ("Dans la nuit du 5 au 6 novembre, la ville a été prise.", "Dans la nuit du 5 au 6 novembre", "2016-11-05/2016-11-06",
        "2016-11-05TNI"),
    ("Du 3 au 5 novembre, la ville a été bombardée.", "3", "2016-11-03/2016-11-05", "2016-11-03"),
    ("Entre le 5 et le 8 novembre, la ville a été bombardée.", "8 novembre", "2016-11-05/2016-11-08", "2016-11-08"),
    ("De 2011 à 2014, la ville a été calme.", "2011", "2011/2014", "2011"),
    ("Le mardi 8 novembre, la ville est tombée.", "mardi 8 novembre", "2016-11-08", "2016-11-08"),
    ("La ville est tombée l'été dernier et les rebelles ont fui.", "été dernier", "2016-22", "2016-SU"),
    ("La ville a été bâtie au début des années 2000.", "au début des années 2000", "2000~/2003~", "200X"),
    ("Il y a quelques jours, la ville est tombée.", "Il y a quelques jours", "PAST_REF", "PAST_REF"),
    ("Le siège de la ville a duré vingt-cinq jours.", "vingt-cinq jours", "P25D", "P25D"),
    ("La paix a été signée le 08.11.16 par les deux camps.", "08.11.16", "2016-11-08", "2016-11-08"),
]  # fmt: skip

RUSSIAN = [
    ("Повстанцы атаковали город 12 февраля.", "12 февраля", "2016-02-12", "2016-02-12"),
    ("Встреча состоится 12 февраля.", "12 февраля", "2017-02-12", "2017-02-12"),
    ("Переговоры намечены на пятницу.", "пятницу", "2016-11-11", "2016-11-11"),
    ("В ночь на вторник город обстреляли.", "В ночь на вторник", "2016-11-07/2016-11-08", "2016-11-07TNI"),
    ("Утром 8 ноября город обстреляли.", "Утром 8 ноября", "2016-11-08", "2016-11-08TMO"),
    ("С 3 по 5 ноября город обстреливали.", "3", "2016-11-03/2016-11-05", "2016-11-03"),
    ("Между 5 и 8 ноября город обстреливали.", "5", "2016-11-05/2016-11-08", "2016-11-05"),
    ("Город пал 12-13 октября.", "13 октября", "2016-10-12/2016-10-13", "2016-10-13"),
    ("С 2011 по 2014 год было тихо.", "2014", "2011/2014", "2014"),
    ("Город пал прошлым летом.", "прошлым летом", "2016-22", "2016-SU"),
    ("Город построен в начале 2000-х.", "в начале 2000-х", "2000~/2003~", "200X"),
    ("Несколько дней назад город пал.", "Несколько дней назад", "PAST_REF", "PAST_REF"),
    ("Осада длилась двадцать пять дней.", "двадцать пять дней", "P25D", "P25D"),
    ("Бой начался в понедельник около 6 утра.", "около 6 утра", "2016-11-07", "2016-11-07T06:00"),
]

UKRAINIAN = [
    ("Її війська атакували місто 12 лютого.", "12 лютого", "2016-02-12", "2016-02-12"),
    ("Переговори заплановані на п'ятницю, їх чекають.", "п'ятницю", "2016-11-11", "2016-11-11"),
    ("У ніч проти 6 листопада її обстріляли.", "У ніч проти 6 листопада", "2016-11-05/2016-11-06", "2016-11-05TNI"),
    ("З 3 по 5 листопада її обстрілювали.", "3", "2016-11-03/2016-11-05", "2016-11-03"),
    ("Між 1996 і 2003 роками її не було.", "1996", "1996/2003", "1996"),
    ("Минулого літа її зайняли військові.", "Минулого літа", "2016-22", "2016-SU"),
    ("На початку 2015 року її зайняли.", "На початку 2015 року", "2015-01~/2015-04~", "2015"),
    ("Кілька днів тому її зайняли.", "Кілька днів тому", "PAST_REF", "PAST_REF"),
]

ARABIC = [
    ("سيطر الجيش على البلدة في 12 فبراير.", "12 فبراير", "2016-02-12", "2016-02-12"),
    ("ستعقد المحادثات في 3 ديسمبر.", "3 ديسمبر", "2016-12-03", "2016-12-03"),
    ("من المقرر أن يلتقوا الجمعة.", "الجمعة", "2016-11-11", "2016-11-11"),
    ("سقطت القرية فجر الأحد.", "فجر الأحد", "2016-11-06", "2016-11-06TMO"),
    ("قصفت المدينة صباح أمس.", "صباح أمس", "2016-11-08", "2016-11-08TMO"),
    ("قصفت المدينة بين 3 و5 نوفمبر.", "5 نوفمبر", "2016-11-03/2016-11-05", "2016-11-05"),
    ("هاجموا البلدة في السابع من تشرين الأول.", "السابع من تشرين الأول", "2016-10-07", "2016-10-07"),
    ("بدأت الحرب في 7 أكتوبر/تشرين الأول 2023.", "7 أكتوبر/تشرين الأول 2023", "2023-10-07", "2023-10-07"),
    ("بدأت الحرب في ٨ نوفمبر ٢٠١٥.", "٨ نوفمبر ٢٠١٥", "2015-11-08", "2015-11-08"),
    ("بدأت المعركة قبل أسبوعين.", "قبل أسبوعين", "2016-10-26", "2016-10-26"),
    ("سقطت البلدة قبل أيام.", "قبل أيام", "PAST_REF", "PAST_REF"),
    ("بدأ الحصار الصيف الماضي.", "الصيف الماضي", "2016-22", "2016-SU"),
    ("استمر الحصار خمسة وعشرين يوما.", "خمسة وعشرين يوما", "P25D", "P25D"),
]


PARTS_AND_CENTURIES = [
    ("Le pays a perdu la ville au 3e trimestre de 2015.", "3e trimestre de 2015", "2015-35", "2015-Q3"),
    ("La ville est tombée au premier semestre de l'année dernière.", "premier semestre de l'année dernière", "2015-01/2015-06",
        "2015-H1"),
    ("La ville est tombée dans la première moitié de 2015 avec les autres.", "première moitié de 2015", "2015-01/2015-06",
        "2015-H1"),
    ("La ville est née au dix-neuvième siècle avant notre ère.", "dix-neuvième siècle avant notre ère", "-1899/-1800", "BC18"),
    ("Село пало в III квартале 2015 года.", "III квартале 2015 года", "2015-35", "2015-Q3"),
    ("Село пало во второй половине прошлого года.", "второй половине прошлого года", "2015-07/2015-12", "2015-H2"),
    ("Село построено в двадцатом веке.", "двадцатом веке", "19XX", "19"),
    ("Село построено в начале XX века.", "в начале XX века", "1900~/1933~", "19"),
    ("Село її впало у першому півріччі 2015 року.", "першому півріччі 2015 року", "2015-01/2015-06", "2015-H1"),
    ("Місто її збудовано на початку ХХ століття.", "на початку ХХ століття", "1900~/1933~", "19"),
    ("سقطت البلدة في النصف الأول من عام 2015.", "النصف الأول من عام 2015", "2015-01/2015-06", "2015-H1"),
    ("سقطت البلدة في الربع الأول من العام الجاري.", "الربع الأول من العام الجاري", "2016-33", "2016-Q1"),
    ("بنيت المدينة في القرن الثالث قبل الميلاد.", "القرن الثالث قبل الميلاد", "-0299/-0200", "BC02"),
]  # fmt: skip
SPELLED_HOURS = [
    ("Ils ont attaqué la ville lundi à six heures et demie du soir.", "à six heures et demie du soir", "2016-11-07",
        "2016-11-07T18:30"),
    ("Ils ont attaqué la ville lundi vers midi.", "vers midi", "2016-11-07", "2016-11-07T12:00"),
    ("Они атаковали село в понедельник в пять вечера.", "в пять вечера", "2016-11-07", "2016-11-07T17:00"),
    ("Они атаковали село в понедельник в полночь.", "в полночь", "2016-11-07", "2016-11-07T24:00"),
    ("Вони атакували її в понеділок о п'ятій вечора.", "о п'ятій вечора", "2016-11-07", "2016-11-07T17:00"),
    ("Вони атакували її в понеділок опівночі.", "опівночі", "2016-11-07", "2016-11-07T24:00"),
    ("هاجموا البلدة يوم الاثنين الساعة الخامسة مساء.", "الساعة الخامسة مساء", "2016-11-07", "2016-11-07T17:00"),
    ("هاجموا البلدة يوم الاثنين الساعة السادسة إلا الربع صباحا.", "الساعة السادسة إلا الربع صباحا", "2016-11-07",
        "2016-11-07T05:45"),
]  # fmt: skip
FEASTS = [
    ("La ville a été bombardée pendant le ramadan 2015 avec les autres.", "ramadan 2015", "2015-06-17~/2015-07-16~", "2015-06"),
    ("Les pourparlers reprendront dans la capitale à Pâques.", "Pâques", "2017-04-16", "2017-04-16"),
    ("Город обстреляли на Пасху 2015 года, сообщили власти.", "Пасху 2015 года", "2015-04-12", "2015-04-12"),
    ("قصفت المدينة خلال شهر رمضان.", "شهر رمضان", "2016-06-06~/2016-07-05~", "2016-06"),
    ("قصفت المدينة في عيد الفطر عام 2015.", "عيد الفطر عام 2015", "2015-07-17~", "2015-07-17"),
]
ALL = [*FRENCH, *RUSSIAN, *UKRAINIAN, *ARABIC, *PARTS_AND_CENTURIES, *SPELLED_HOURS, *FEASTS]


@pytest.mark.parametrize(("text", "words", "edtf", "value"), ALL, ids=lambda case: None)
def test_dates_of_other_languages(text: str, words: str, edtf: str, value: str) -> None:
    found = {mention.text: mention for mention in times_in(text)}
    assert words in found, list(found)
    assert (reading(found[words]), found[words].timex3.value) == (edtf, value)


def test_news_that_looks_back_is_still_news_in_other_languages() -> None:
    text = (
        "Война началась в 2011 году. В 2013 году город пал, в 2014 году его отбили. По словам жителей, вчера было тихо. "
        "Во вторник город обстреляли, сообщило министерство."
    )
    assert {"2016-11-08"} == {reading(mention) for mention in times_in(text) if mention.text in ("вчера", "вторник")}


@pytest.mark.parametrize(
    "text", ["سنة من الحصار", "По всему городу было тихо.", "Il a lu un livre de 300 pages avec les autres."]
)
def test_what_is_no_date_in_other_languages(text: str) -> None:
    assert [mention.when for mention in times_in(text) if mention.when] == []


@pytest.mark.parametrize("language", FOREIGN_RULES)
def test_hostile_text_is_read_to_its_end_in_other_languages(language: str) -> None:
    words = {
        "fr": "du 3 au 4 et le 5 avec les deux mars ",
        "ru": "с 3 по 4 и 5 на двух в начале ",
        "uk": "і з 3 по 4 та 5 на ніч її ",
    }
    text = words.get(language, "من 3 إلى 4 و5 في بداية ليلة ") * 4000
    found = find_times(text, split(text), date(2016, 11, 9))
    assert all(mention.span.of(text) == mention.text for mention in found)
