"""Common first names, for telling whom he or she may mean, and small words of names. Data.

A first name that is used for both is in neither list.
"""

from __future__ import annotations

from briefgen.languages.lists import ordered, words

MALE = words(
    """aaron abdul abraham adam adrian ahmed alan albert alberto alexander alexei alfred ali allan allen
    alfonso anders andre andrei andrew andy angelo anthony antonio arnold arthur austin barack barry ben
    benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian
    bruce bryan caleb calvin carl carlos cedric chad charles charlie chester chris christian christopher
    chuck clarence claude clifford clint colin corey craig curtis cyril dale damian dan daniel darren
    daryl dave david dean dennis derek dick diego dimitri dmitry dominic don donald doug douglas duncan
    dustin dwight earl ed eddie edgar edward edwin eli elijah emmanuel enrique eric erik ernest ethan
    eugene evan felix fernando francisco frank franklin fred frederick gabriel garth gary gavin gene
    geoff geoffrey george gerald gerard gilbert giovanni glenn gordon graham grant greg gregory guy
    hamid hans harold harry harvey hassan hector henri henry herbert herman howard hugh hugo hussein ian
    ibrahim igor isaac ivan jack jacob jake jamal james jared jason jay jean-claude jeb jeff jeffrey
    jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel johann john johnny jon jonathan jorge
    jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid klaus kurt kyle
    lance larry lars lawrence leo leon leonard leonardo liam lloyd louis lucas luigi luis luke malcolm
    marc marco marcus mario mark martin marvin mathew matt matthew maurice max michael miguel mike
    mikhail mitch mitt mohamed mohammed muhammad nate nathan nathaniel neil newt nicholas nick nicolas
    nigel noah norman oliver omar oscar otto owen patrick paul pedro pete peter phil philip philippe
    pierre rafael ralph ramon rand raul ray raymond reggie rex ricardo rich richard rick ricky rob
    robert roberto rodney roger roland ron ronald roy rupert russell ryan salman sam samuel scott sean
    sebastian sergei seth shane shaun simon spencer stan stanley stefan stephen steve steven stuart ted
    terrence theodore thomas tim timothy todd tom tommy tony travis trevor tyler umar vernon victor
    vincent vladimir wade wallace walter warren wayne wesley will william winston wolfgang xavier yusuf
    zachary"""
)
FEMALE = words(
    """abigail ada adele agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amy
    ana andrea angela angelina anita ann anna anne annette annie april ariana arianna audrey barbara
    beatrice becky belinda bernadette beth betsy betty beverly bonnie brenda bridget brooke caitlin
    camilla candice carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia
    celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie
    constance courtney crystal cynthia daisy danielle daphne darlene dawn deborah debbie debra deirdre
    denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elise
    elizabeth ella ellen emily emma erica erin esther eva eve evelyn faith fatima felicia fiona florence
    frances gabrielle gail georgia geraldine gina ginger gladys glenda gloria grace greta gretchen gwen
    haley hannah harriet hazel heather heidi helen helena hillary holly hope huma ida imogen ingrid
    irene iris isabel isabella ivanka jackie jacqueline jane janet janice jasmine jeanette jeanne
    jennifer jenny jessica jill joan joanna joanne jodie josephine joy joyce juanita judith judy julia
    juliana julie june karen karin kate katherine kathleen kathryn kathy katie katrina kayla kellyanne
    kim kimberly kirsten kristen kristin laura lauren laurie leah leslie lillian lily linda lindsay lisa
    liz lois lorraine louise lucia lucille lucy lydia lynn mabel madeleine maggie marcia margaret maria
    marian marianne marie marilyn marina marion marjorie marlene martha mary maureen maya megan melania
    melanie melinda melissa mercedes meredith michelle mildred miranda miriam molly monica nadia nancy
    naomi natalie natasha nicole nina nora norma olga olivia pamela patricia patty paula pauline peggy
    penelope phyllis priscilla rachel rebecca regina renee rhonda rita roberta robin rosa rose rosemary
    roxanne ruby ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shelly sherry
    shirley sofia sonia sophia sophie stacey stella stephanie sue susan suzanne sylvia tamara tammy
    tanya tara teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria viola
    violet virginia vivian wanda wendy whitney winifred yolanda yvonne zoe"""
)


PARTICLES = words("de von van du da di del della der den y dos das ter ten te")
"""Small words within a name."""

ELIDED = ordered(
    "qu lorsqu puisqu jusqu quoiqu dell nell all dall sull coll un quest quell tutt anch nient sant bell"
)
"""What loses its vowel before another word, beside single letters: l'Office, dell'Ufficio."""


def is_first_name(word: str) -> bool:
    """Tell whether a word is a common first name."""
    return word.lower() in MALE or word.lower() in FEMALE
